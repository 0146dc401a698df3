/** Contacts are counted by a month of so many days. */
export const daysOfMonth = 30;

/** What each person has to do, who owes the most contacts a month first. */
export function busiestFirst<Load extends { readonly contactsPerMonth: number }>(
  loads: ReadonlyMap<string, Load>,
): readonly (Load & { readonly owner: string })[] {
  return [...loads]
    .map(([owner, load]) => ({ owner, ...load }))
    .sort((a, b) => b.contactsPerMonth - a.contactsPerMonth || (a.owner < b.owner ? -1 : 1));
}
