-- How a register stood on a day is read from the last revisions before its end: found by time, without reading their values.

create index revision_by_time on revision (recorded_at, seq);
