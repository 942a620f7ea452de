-- Questions about products and the shops' answers, which everybody reads beside the product (C3). A question has the id of its first text,
-- which is what the buyer asked; the shop's texts are its answers, the one with "answer_id" is shown and the one with "pending_id" waits for
-- the marketplace. What ended is kept: an answer that was corrected or withdrawn has ended_at.
create sequence product_question_id;

-- "shown" says whether the question passed and everybody may read it. waiting_since is since when it waits for an answer, reply_due_at until
-- when the shop should answer (C4); both are null when it does not. A list is in the order of list_rank (0 waits, 1 answered, 2 reported to
-- the marketplace by the shop and not shown, 3 never seen by the shop) and list_key: what waits by its deadline, the rest the newest first.
create table product_question (
  seller_id     bigint      not null references seller (id),
  id            bigint      not null,
  sku           text        not null,
  offer_title   text        not null,
  buyer_id      bigint      not null,
  account       text        not null,
  display_name  text        not null,
  version       int         not null default 0,
  asked_at      timestamptz not null,
  shown         boolean     not null default false,
  answer_id     bigint,
  pending_id    bigint,
  answered_at   timestamptz,
  waiting_since timestamptz,
  reply_due_at  timestamptz,
  reported_at   timestamptz,
  reported_by   text,
  report_reason text,
  list_rank     smallint    not null generated always as (
    case when not shown then case when reported_at is null then 3 else 2 end when answer_id is null then 0 else 1 end) stored,
  list_key      bigint      not null generated always as (
    case when shown and answer_id is null then 1 else -1 end
      * (extract(epoch from coalesce(
          case when not shown then reported_at when answer_id is null then reply_due_at else answered_at end, asked_at)
            at time zone 'UTC') * 1000000)::bigint) stored,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, buyer_id) references buyer (seller_id, id),
  check ((waiting_since is null) = (reply_due_at is null)),
  check (waiting_since is null or (shown and answer_id is null)),
  check ((answer_id is null) = (answered_at is null)),
  check ((reported_at is null) = (report_reason is null))
);
create index product_question_list on product_question (seller_id, list_rank, list_key, id);
create index product_question_sku on product_question (seller_id, sku, list_rank, list_key, id);
create index product_question_offer on product_question (seller_id, sku, answered_at desc, id desc) where shown and answer_id is not null;
create index product_question_account on product_question (account, id desc);
create index product_question_buyer on product_question (seller_id, buyer_id);

-- "state" is the marketplace's, as of messages: 1 on moderation, 2 blocked, 3 passed, 5 passed by the machine.
create table product_question_text (
  seller_id       bigint      not null,
  id              bigint      not null,
  question_id     bigint      not null,
  side            text        not null check (side in ('SELLER', 'BUYER')),
  author          text,
  text            text        not null check (char_length(text) between 1 and 2000),
  state           smallint    not null check (state between 0 and 5),
  written_at      timestamptz not null,
  held_at         timestamptz,
  ended_at        timestamptz,
  ended_by        text,
  decided_at      timestamptz,
  decided_by      text,
  decided_rule    text,
  decided_comment text,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, question_id) references product_question (seller_id, id),
  check ((state = 1) <= (held_at is not null)),
  check ((decided_rule is null) or state in (1, 2))
);
create index product_question_text_question on product_question_text (seller_id, question_id, id desc);
create index product_question_text_moderation on product_question_text (held_at, id) where state = 1;

-- The shops whose timetable has changed, and up to which question the deadlines are computed anew; as reply_recount for conversations.
create table question_recount (
  seller_id  bigint      primary key references seller (id),
  after_id   bigint      not null,
  changed_at timestamptz not null,
  due_at     timestamptz not null
);
create index question_recount_due on question_recount (due_at);
