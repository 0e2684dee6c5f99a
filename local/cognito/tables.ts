import type { PoolClient } from 'pg';

/**
 * Every statement may run again on tables of an older version: new columns come as
 * `alter table … add column if not exists`, nothing is ever dropped or renamed.
 */
const statements = `
create schema if not exists cognito;
create table if not exists cognito.pool (
  only_row boolean primary key default true check (only_row),
  user_pool_id text not null,
  client_id text not null,
  secret bytea not null
);
create table if not exists cognito.signing_keys (
  kid text primary key,
  private_jwk jsonb not null,
  created_at timestamptz not null default now()
);
create table if not exists cognito.users (
  sub uuid primary key,
  email text not null,
  email_verified boolean not null default false,
  attributes jsonb not null default '{}',
  status text not null,
  enabled boolean not null default true,
  salt text not null,
  verifier text not null,
  totp_secret text,
  totp_candidate text,
  totp_enabled boolean not null default false,
  totp_last_step bigint not null default 0,
  created_at timestamptz not null default now(),
  modified_at timestamptz not null default now()
);
alter table cognito.users add column if not exists password_set_at timestamptz not null default now();
create unique index if not exists users_email_key on cognito.users (lower(email));
create table if not exists cognito.groups (
  name text primary key,
  description text,
  precedence integer,
  created_at timestamptz not null default now()
);
create table if not exists cognito.group_members (
  sub uuid not null references cognito.users on delete cascade,
  group_name text not null references cognito.groups on delete cascade,
  primary key (sub, group_name)
);
create table if not exists cognito.codes (
  sub uuid not null references cognito.users on delete cascade,
  purpose text not null,
  hash bytea not null,
  expires_at timestamptz not null,
  wrong_guesses integer not null default 0,
  sent integer not null default 1,
  sent_since timestamptz not null default now(),
  primary key (sub, purpose)
);
create table if not exists cognito.sessions (
  origin_jti uuid primary key,
  refresh_token_hash bytea not null unique,
  sub uuid not null references cognito.users on delete cascade,
  auth_time timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index if not exists sessions_sub_idx on cognito.sessions (sub);
create table if not exists cognito.challenges (
  id_hash bytea primary key,
  kind text not null,
  state jsonb not null,
  expires_at timestamptz not null
);
create table if not exists cognito.sign_in_attempts (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz not null
);
create table if not exists cognito.mails (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  code text,
  sent_at timestamptz not null default now()
);
`;

/** Creates what is missing; must run inside a transaction that holds the pool's lock. */
export async function createTables(client: PoolClient): Promise<void> {
  await client.query(statements);
}
