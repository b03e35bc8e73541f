-- The tables of a vault file, each column described. Copied from src-tauri/crates/vault/src/schema/ (a test compares).
-- The file is encrypted as a whole (docs/adr/0002-sqlcipher-raw-key-and-slots.md).

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

-- Projections: what the log says, ready to read. Written in the transaction of the operations; may be dropped and made
-- again from them at any time, with the same content.

CREATE TABLE entity (             -- one row for everything that has an id
  ent     TEXT NOT NULL,          -- kind: fact, facts/exams, note, setting, draft, place …
  id      TEXT NOT NULL,          -- which one
  first   BLOB NOT NULL,          -- stamp of its earliest operation
  last    BLOB NOT NULL,          -- stamp of its latest operation
  deleted INTEGER NOT NULL,       -- 1 = in the bin
  revived INTEGER NOT NULL,       -- 1 = deleted here, changed there meanwhile; came back
  newer   INTEGER NOT NULL,       -- 1 = holds something of a newer version
  PRIMARY KEY (ent, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE field (              -- the value of each field that is shown
  ent   TEXT NOT NULL,            -- kind of entity
  id    TEXT NOT NULL,            -- which one
  field TEXT NOT NULL,            -- which field
  stamp BLOB NOT NULL,            -- version
  value TEXT NOT NULL,            -- JSON text; null = emptied
  PRIMARY KEY (ent, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_conflict (     -- versions that nobody replaced knowingly, beside the one shown
  ent   TEXT NOT NULL,            -- kind of entity
  id    TEXT NOT NULL,            -- which one
  field TEXT NOT NULL,            -- which field
  stamp BLOB NOT NULL,            -- version
  value TEXT NOT NULL,            -- JSON text; null = emptied
  PRIMARY KEY (ent, id, field, stamp)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (               -- standing versions that are no field: the base of the next operation
  ent   TEXT NOT NULL,            -- kind of entity
  id    TEXT NOT NULL,            -- which one
  kind  TEXT NOT NULL,            -- note, del, undel or erase
  stamp BLOB NOT NULL,            -- version
  PRIMARY KEY (ent, id, kind, stamp)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (               -- notes with a body or a title, for search
  n     INTEGER PRIMARY KEY,      -- row of the search tables; means nothing elsewhere
  id    TEXT NOT NULL UNIQUE,     -- which note
  title TEXT NOT NULL,            -- as written
  body  TEXT NOT NULL             -- as written
) STRICT;

CREATE TABLE note_search (        -- folded text of notes that are not deleted: the content of the search tables
  n     INTEGER PRIMARY KEY,      -- row of note
  title TEXT NOT NULL,            -- folded title
  body  TEXT NOT NULL,            -- folded body
  pairs TEXT NOT NULL             -- pairs of neighbouring letters of words in Arabic and Ethiopic script
) STRICT;

-- Beginnings of words, all scripts. title, body: as in note_search.
CREATE VIRTUAL TABLE note_words USING fts5 (
  title, body, content = 'note_search', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
);
-- Parts of words from three letters. title, body: as in note_search.
CREATE VIRTUAL TABLE note_parts USING fts5 (
  title, body, content = 'note_search', content_rowid = 'n', tokenize = "trigram case_sensitive 1"
);
-- Parts of one or two letters, Arabic and Ethiopic script. pairs: as in note_search.
CREATE VIRTUAL TABLE note_pairs USING fts5 (
  pairs, content = 'note_search', content_rowid = 'n', tokenize = "unicode61 remove_diacritics 0", prefix = '1'
);
-- Deleted words leave the index at once, not at some later merge.
INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);
INSERT INTO note_parts (note_parts, rank) VALUES ('secure-delete', 1);
INSERT INTO note_pairs (note_pairs, rank) VALUES ('secure-delete', 1);

CREATE TABLE note_doc (           -- Automerge document of a note, a cache: loads faster than its changes
  id  TEXT PRIMARY KEY NOT NULL,  -- which note
  doc BLOB NOT NULL               -- as saved by Automerge
) STRICT, WITHOUT ROWID;

CREATE TABLE step (               -- what a person did in one go: the history
  dev          BLOB NOT NULL,     -- device
  first        INTEGER NOT NULL,  -- seq of its first operation
  stamp        BLOB NOT NULL,     -- stamp of that operation
  label        TEXT NOT NULL,     -- message id of what it was; empty = not listed
  undoes_dev   BLOB,              -- the step that it takes back
  undoes_first INTEGER,           -- the step that it takes back
  PRIMARY KEY (dev, first)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_stamp ON step (stamp);
