import { enCount, number } from "../format";
import type { reviews as chinese } from "../zh-CN/reviews";

export const reviews: typeof chinese = {
  title: "Month-end review",
  lead: "Customers that changed this month and those that went quiet, for their owners to look at; those who spent most in the last 12 months come first, then those who spent most in all.",
  homeLead: "Look at customers that changed or went quiet",
  month: "Month",
  ended: (month) => `Records end in ${month}: by the month chosen nearly everybody went quiet.`,
  endedOpen: (month) => `Review ${month}`,
  toRetire: (count) =>
    `${enCount(count, "customer is", "customers are")} marked Retire on the sheet; their status does not say so yet.`,
  due: (month) => `The review of ${month} is due`,
  dueLead: "Look at customers that changed or went quiet.",
  dueOpen: "Start the review",
  dueOn: (open) => `${enCount(open, "customer is", "customers are")} still to be looked at.`,
  dueGoOn: "Go on",
  owner: "Owner",
  everyone: "All",
  nobody: "No owner named",
  ofOwner: (owner, done, all) => `${owner} (${number("en-US", done)} of ${number("en-US", all)} reviewed)`,
  none: "No customer left to review",
  noneLead: "Everything due this month was looked at.",
  noneOfOwner: (owner) => `“${owner}” has no customer left this month; other owners have.`,
  nobodyLead: "No customer changed this month, and none went quiet.",
  keys: "J next · K previous · A keep · N retire",
  retireLead:
    "Retire: no longer served. Written, it changes the customer’s status, and tiers, due list and reviews leave the customer out; all records stay, and changing the status back brings it back.",
  retireOnlyHere:
    "Retire: no longer served. The customers have no status column, so only the review sheet says so; tiers and the due list still include the customer.",
  outcomes: { keep: "Keep", retire: "Retire" },
  lastContact: (day) => `Last contact ${day ?? "none"}`,
  lastDeal: (day) => `last deal ${day ?? "none"}`,
  decided: (decided, all) => `${number("en-US", decided)} of ${enCount(all, "customer", "customers")}`,
  whole: (count) =>
    `The whole list of the month is written, ${enCount(count, "customer", "customers")}; those not decided stay blank, for their owners to fill in on the sheet.`,
  keepAll: "Keep all the rest",
  write: "Show changes",
};
