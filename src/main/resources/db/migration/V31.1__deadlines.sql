-- Until when the shop should have done what the order's status waits for (target_at) and must have (latest_at); when its staff are
-- reminded (remind_at) and when the system moves it (move_at), each null if never. clock_steps is the number of steps for which this
-- was computed: rows that a node of the version before wrote have another or none, and a background task computes them.
-- contact_missed_at is the latest instant of a contact that the shop has missed.
alter table orders
  add column target_at timestamptz,
  add column latest_at timestamptz,
  add column remind_at timestamptz,
  add column move_at timestamptz,
  add column clock_steps int,
  add column contact_missed_at timestamptz;
