//! What the law and the plan say: facts in, plan out. Pure: no disk, clock, network or window.
