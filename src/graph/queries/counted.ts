/** The test that a statement `s` counts: every list, number and answer without a filter rests on it. */
export const IS_COUNTED = "s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL";

/** The same whether it is retracted or not. */
export const COUNTED_ONCE = "s.rank <> 'DEPRECATED'";
