/**
 * Short messages and chat, which leave the house by one call to a gateway that speaks our contract (docs/integrators.md): whoever
 * has a contract with a carrier puts it before that carrier's own interface.
 */
package org.constancy.gateway;
