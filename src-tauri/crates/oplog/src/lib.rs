//! The operation log: operations, hybrid clock, fold, conflicts, chain and signatures. Pure, knows no domain.
