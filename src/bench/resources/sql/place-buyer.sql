insert into buyer (account, email, name, phone, seller_id, surname, id) values (?, ?, ?, ?, ?, ?, ?)
