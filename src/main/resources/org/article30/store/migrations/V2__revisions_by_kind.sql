-- How a register stood on a day is read from the revisions that count for it: chosen in this index alone, so that only
-- the values that stood on that day are read.

create index revision_by_kind on revision (kind, record, seq, recorded_at, effective_on);
