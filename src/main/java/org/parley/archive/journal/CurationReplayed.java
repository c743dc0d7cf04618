package org.parley.archive.journal;

/// A decision of a person that the database does not know yet, after a crash or in a new database.
/// Published inside the transaction that takes it up.
public record CurationReplayed(CurationAct act) {}
