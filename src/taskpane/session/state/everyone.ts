/** Chosen where a list shows the customers of all owners; "" is who has none. */
export const everyone = "\u0000";
