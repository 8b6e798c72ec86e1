//! What is owed and by when: the ledger, the calendar and the checks (domain.md 2, 3, 6).
