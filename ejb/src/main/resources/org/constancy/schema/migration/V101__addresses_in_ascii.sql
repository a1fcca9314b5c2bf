-- What stands for our own address is ASCII now: texts with any other character take twice the room and time.
update catalog set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update category set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update product_specification set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update product_offering set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update product_offering_price set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update organization set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update individual set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update customer set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update party_role set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update agreement_specification set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update agreement set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update party_interaction set remainder = replace(remainder, U&'\FDD0:', 'here.constancy:') where remainder like U&'%\FDD0:%';
update event set body = replace(body, U&'\FDD0:', 'here.constancy:') where body like U&'%\FDD0:%';
update audit_entry set before_body = replace(before_body, U&'\FDD0:', 'here.constancy:') where before_body like U&'%\FDD0:%';
update audit_entry set after_body = replace(after_body, U&'\FDD0:', 'here.constancy:') where after_body like U&'%\FDD0:%';
