//! Paper: the plan and the paper code as PDF.
