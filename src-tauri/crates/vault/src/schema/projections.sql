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
