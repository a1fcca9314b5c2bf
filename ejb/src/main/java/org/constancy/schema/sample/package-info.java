/**
 * The sample provider: Varenholm, which does not exist. What people wrote lies in the folder of the same name among the
 * resources, as TM Forum documents where it is catalogue or organisation and as short rows where it is many; what is worked
 * out (prices per market, people, agreements, eighteen months of contacts, mails, meetings) is worked out here, always alike,
 * counted back from the day of the first start. Nothing in it waits to be sent, now or when a mail server is set up. {@link org.constancy.schema.sample.SampleData} is the whole of it,
 * {@link org.constancy.schema.sample.SampleProvider} brings it into an empty database through the same stores that serve the
 * REST API. No mail address, telephone number or company in it is anybody's.
 */
package org.constancy.schema.sample;
