/** What goods come in and goes back empty, in English, as part of an expression. */
export const vessels = "keg|bottle|crate|pallet|shell|container|cylinder|drum";
