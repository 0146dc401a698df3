import { foldHeading } from "./foldHeading";

/** No. of orders, Nbr of visits, Total number of invoices; of "# of orders" the mark is not among the words. */
const howMany =
  /^(?:total |average |avg )?(?:(?:nos?|nrs?|nbr|num|numbers?|count|qty|quantity) )?of (?:the )?(?:\w+ )*?(\w+)$/;
const plural = /[^su]s$/;

/**
 * Whether a heading says how many of something there are: "surely" of things (No. of orders), "perhaps" of one, for No. of
 * invoice is also what people write over the numbers of their invoices.
 */
export function countsThings(heading: string): "surely" | "perhaps" | null {
  const thing = howMany.exec(foldHeading(heading).bareWords)?.[1];
  if (thing === undefined) return null;
  return plural.test(thing) ? "surely" : "perhaps";
}
