-- What a gateway of SMS and Viber was asked to send for a notification, and what it reports of it. The row is there before the gateway is
-- asked: ASKED means that nothing is known of the answer, UNKNOWN that nobody will learn it, and neither is sent again by itself at a gateway
-- that would send twice (ADR 0055). "message_id" is the gateway's, "via" the network that carried the message in the end. The recipient is
-- kept as a hash, to count the messages to a number.
create table phone_message (
  seller_id        bigint      not null,
  delivery_id      bigint      not null,
  channel          text        not null check (channel in ('SMS', 'VIBER')),
  gateway          text        not null,
  state            text        not null check (state in
    ('ASKED', 'QUEUED', 'SENT', 'DELIVERED', 'READ', 'UNDELIVERABLE', 'EXPIRED', 'REJECTED', 'UNKNOWN')),
  recipient_sha256 bytea       not null,
  message_id       text,
  via              text        check (via in ('SMS', 'VIBER')),
  segments         int         not null,
  asked_at         timestamptz not null,
  reported_at      timestamptz,
  poll_at          timestamptz,
  polls            int         not null default 0,
  primary key (seller_id, delivery_id),
  foreign key (seller_id, delivery_id) references notification_delivery (seller_id, id)
);
create index phone_message_poll on phone_message (poll_at) where poll_at is not null;
create index phone_message_recipient on phone_message (recipient_sha256, asked_at);
create index phone_message_shop on phone_message (seller_id, asked_at);
