//! Keys and slots, the encrypted file, projections, queries, backup: the only SQL of the project.
