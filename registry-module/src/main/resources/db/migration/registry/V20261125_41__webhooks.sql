create table registry_webhook (
  id               bigint       not null primary key,
  account_id       bigint       not null,
  area_code        varchar(9)   not null,
  area_prefix      varchar(9)   not null,
  url              varchar(500) not null,
  events           varchar(400) not null,
  state            varchar(20)  not null,
  reason           varchar(20)  null,
  phones           boolean      not null,
  secret           varchar(300) character set ascii collate ascii_bin not null,
  old_secret       varchar(300) character set ascii collate ascii_bin null,
  old_secret_until bigint       null,
  created_on       date         not null,
  delivered_at     bigint       null,
  failing_since    bigint       null,
  version          bigint       not null,
  index registry_webhook_client (account_id, id),
  index registry_webhook_area (area_code, id),
  constraint registry_webhook_account foreign key (account_id) references registry_account (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_webhook_message (
  id         bigint      not null primary key,
  event      varchar(60) not null,
  payload    mediumtext  not null,
  created_at bigint      not null,
  index registry_webhook_message_age (created_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_webhook_delivery (
  id         bigint      not null primary key,
  webhook_id bigint      not null,
  message_id bigint      not null,
  event      varchar(60) not null,
  object_key varchar(80) null,
  state      varchar(20) not null,
  attempts   int         not null,
  created_at bigint      not null,
  next_at    bigint      not null,
  claim      bigint      null,
  claimed_at bigint      null,
  done_at    bigint      null,
  status     int         null,
  trouble    varchar(20) null,
  version    bigint      not null,
  index registry_webhook_delivery_due (state, next_at, webhook_id),
  index registry_webhook_delivery_queue (webhook_id, state, id),
  index registry_webhook_delivery_object (webhook_id, object_key, id),
  index registry_webhook_delivery_time (webhook_id, created_at, id),
  constraint registry_webhook_delivery_webhook foreign key (webhook_id) references registry_webhook (id),
  constraint registry_webhook_delivery_message foreign key (message_id) references registry_webhook_message (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
