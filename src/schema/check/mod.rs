//! From files as they are written to what is sound: each file here checks one kind and makes its part of the model.

pub mod datasets;
pub mod indicators;
pub mod levels;
pub mod periods;
pub mod region;
pub mod vocabulary;
