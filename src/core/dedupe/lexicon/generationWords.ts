/** How father and son of one name are told apart, one of them a line. */
export const parentAndChild: readonly string[] = ["senior snr sr", "junior jnr jr"];

/** The same, with the numbers a family counts those of one name by. */
export const generationWords: readonly string[] = [...parentAndChild, "iii", "ii"];
