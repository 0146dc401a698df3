import { openChildLinks } from "../../../src/core/dedupe/merge/childLinks";
import { mergeChanges } from "../../../src/core/dedupe/merge/mergeChanges";
import { mergeLogRows } from "../../../src/core/dedupe/merge/mergeLog";
import { planMerge } from "../../../src/core/dedupe/merge/survivorship";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../src/core/dedupe/words/explainPair";
import type { Field } from "../../../src/core/sheets/fields";
import { type Row, tableOf } from "./customerTable";

const fields: readonly Field[] = ["customerId", "firstName", "lastName", "mobile", "email"];
const persons = tableOf(
  [
    { customerId: "P1", firstName: "F.", lastName: "Colquhoun", mobile: "13911112223" },
    { customerId: "P2", firstName: "Freya", lastName: "Colquhoun-Orr", email: "freya@ex.com" },
    { customerId: "P3", firstName: "Freya", lastName: "" },
  ],
  fields,
);
const deals = tableOf(
  [
    { customerId: "P1", personName: "F. Colquhoun" },
    { customerId: "P1", personName: "F. Colquhoun" },
    { customerId: "P2", personName: "Freya Colquhoun-Orr" },
  ],
  ["customerId", "personName"],
  "transactions",
);
const calls = tableOf(
  [{ firstName: "F.", lastName: "Colquhoun", content: "called" }],
  ["firstName", "lastName", "content"],
  "followUps",
);
const links = openChildLinks({ customers: persons, followUps: calls, transactions: deals });

describe("merging persons named in two columns", () => {
  const plan = planMerge(persons, links, [0, 1, 2]);

  it("takes both halves of the name from one of them, whole before an initial, whoever survives", () => {
    expect(plan.survivor).toBe(0);
    expect(plan.values).toMatchObject({ firstName: "Freya", lastName: "Colquhoun-Orr" });
  });

  it("keeps the survivor's where both say as much, and the only one where the other says nothing", () => {
    expect(planMerge(persons, links, [1, 2]).values).toMatchObject({ lastName: "Colquhoun-Orr" });
    const spelled = tableOf(
      [
        { firstName: "Liz", lastName: "Hill", mobile: "1" },
        { firstName: "Elizabeth", lastName: "Hillman" },
      ],
      fields,
    );
    const none = openChildLinks({
      customers: spelled,
      followUps: tableOf([], []),
      transactions: tableOf([], []),
    });
    expect(planMerge(spelled, none, [0, 1]).values).toMatchObject({ firstName: "Liz", lastName: "Hill" });
  });

  it("keeps the other names as whole ones", () => {
    expect(plan.aliases).toEqual(["F. Colquhoun", "Freya"]);
  });

  it("is by hand where the user says so", () => {
    const values = { firstName: "Freyja", lastName: "Orr" };
    expect(planMerge(persons, links, [0, 1], { values }).values).toMatchObject(values);
  });

  it("renames what names the customer, in one cell or in two", () => {
    const changes = mergeChanges(persons, links, plan).flatMap((change) =>
      change.kind === "set-cell" ? [`${change.row.sheet} ${change.field} ${change.after}`] : [],
    );
    expect(changes).toContain("followUps firstName Freya");
    expect(changes).toContain("followUps lastName Colquhoun-Orr");
    expect(changes).toContain("customers lastName Colquhoun-Orr");
    expect(changes.filter((change) => /personName/.test(change))).toEqual([]);
  });

  it("leaves the buyers at merged companies who they are", () => {
    const firms = tableOf(
      [
        { customerId: "C1", companyName: "Acme Pumps Ltd", firstName: "Tom", lastName: "Smith" },
        { customerId: "C2", companyName: "Acme Pumps", firstName: "", lastName: "" },
      ],
      ["customerId", "companyName", "firstName", "lastName"],
    );
    const bought = tableOf(
      [{ customerId: "C2", firstName: "Jane", lastName: "Doe" }],
      ["customerId", "firstName", "lastName"],
      "transactions",
    );
    const book = openChildLinks({ customers: firms, followUps: tableOf([], []), transactions: bought });
    const merged = planMerge(firms, book, [0, 1], { survivor: 0 });
    const written = mergeChanges(firms, book, merged).flatMap((change) =>
      change.kind === "set-cell" ? [`${change.row.sheet} ${change.field} ${change.after}`] : [],
    );
    expect(written).toEqual(["transactions customerId C1"]);
  });

  it("is logged by whole names", () => {
    expect(
      mergeLogRows(persons, plan, "", 45_000).map(({ survivorName, mergedName }) => [
        survivorName,
        mergedName,
      ]),
    ).toEqual([
      ["Freya Colquhoun-Orr", "Freya Colquhoun-Orr"],
      ["Freya Colquhoun-Orr", "Freya"],
    ]);
  });
});

describe("contacts in two columns beside a company", () => {
  const contact = (firstName: string, lastName: string) => ({ firstName, lastName });
  const firms: readonly Row[] = [
    { companyName: "Falconridge Pumps Ltd", ...contact("Tom", "Okonkwo"), phone: "" },
    { companyName: "Falconridge Pumps Limited", ...contact("Tom", "Okonkwo"), phone: "" },
    { companyName: "Falconridge Pumps Leeds Ltd", ...contact("Tom", "Brady"), phone: "" },
  ];
  const table = tableOf(firms, ["companyName", "firstName", "lastName", "phone"]);

  it("are compared as whole names: the same first name is not the same person", () => {
    const matching = openMatching(table, defaultDedupeSettings);
    const ofContact = (a: number, b: number) =>
      explainPair({ matching, table, a, b }).find(({ comparison }) => comparison === "contact");
    expect(ofContact(0, 1)).toMatchObject({ params: { left: "Tom Okonkwo", right: "Tom Okonkwo" } });
    expect(ofContact(0, 1)?.bits).toBeGreaterThan(0);
    expect(ofContact(0, 2)?.bits).toBeLessThan(0);
  });
});
