-- Nodes of the version before search by the plain columns until they are replaced; without these indexes they read the
-- buyers of one shop instead, which is slower but correct. Keeping them would cost two writes for each order.
drop index buyer_surname;
drop index buyer_phone;
