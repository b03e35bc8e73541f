-- The log: what happened. Only ever added to; a later version adds tables and columns, never takes one away.

CREATE TABLE meta (               -- single values of this file
  key   TEXT PRIMARY KEY NOT NULL, -- its name: vault, device, place, clock, slots, card, oldest_reader, projections
  value BLOB NOT NULL              -- its value; numbers and structures as JSON text, ids as bytes
) STRICT, WITHOUT ROWID;

CREATE TABLE device (             -- the person's installations, from roster operations
  dev     BLOB PRIMARY KEY NOT NULL, -- id, 16 random bytes
  public  BLOB NOT NULL,             -- Ed25519 key that its operations are signed with
  seed    BLOB,                      -- private half; only of devices that lived in this file
  made_ms INTEGER NOT NULL DEFAULT 0 -- first seen, milliseconds since 1970
) STRICT, WITHOUT ROWID;

CREATE TABLE op (                 -- all operations, in the order in which they came in
  n         INTEGER PRIMARY KEY,  -- order of arrival in this file; means nothing elsewhere
  dev       BLOB NOT NULL,        -- device that made it
  seq       INTEGER NOT NULL,     -- its number there, from 1 without gaps
  stamp     BLOB NOT NULL,        -- hybrid clock (10 bytes) and device (16 bytes); sorts like versions
  ent       TEXT NOT NULL,        -- kind of entity
  id        TEXT NOT NULL,        -- which entity
  step      INTEGER NOT NULL,     -- seq of the first operation of its step
  bytes     BLOB NOT NULL,        -- canonical form, kept byte for byte
  hash      BLOB NOT NULL,        -- BLAKE3 over the hash before it and the bytes
  signature BLOB NOT NULL,        -- Ed25519 over the hash
  UNIQUE (dev, seq)
) STRICT;

CREATE INDEX op_entity ON op (ent, id);
CREATE INDEX op_step ON op (dev, step);
CREATE INDEX op_stamp ON op (stamp);

CREATE TABLE op_fork (            -- second operations under a number that is taken: a copied device; kept aside
  dev       BLOB NOT NULL,        -- device
  seq       INTEGER NOT NULL,     -- number
  hash      BLOB NOT NULL,        -- hash of the second one
  bytes     BLOB NOT NULL,        -- its canonical form
  signature BLOB NOT NULL,        -- its signature
  PRIMARY KEY (dev, seq, hash)
) STRICT, WITHOUT ROWID;
