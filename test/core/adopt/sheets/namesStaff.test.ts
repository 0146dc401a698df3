import { contact, fieldsOf, many, mobile, sheet, staff, staffOf } from "../invented";

const clients = sheet("Client List", [
  ["Client Ref", "Client", "A/c Mgr", "Main Contact", "Tel"],
  ...many.map((i) => [`TB${1000 + i}`, `Harbor ${i} Bakery Ltd`, staffOf(i), contact(i), mobile(i)]),
]);
const team = (names: readonly string[]) =>
  sheet("Team", [
    ["Name", "Initials", "Role", "Joined", "Work email"],
    ...names.map((name, i) => [name, `B${i}`, "Sales", 44_000 + i, `person${i}@harbor.test`]),
  ]);

describe("a list of people", () => {
  it("is the team's where other sheets name them as owners", () => {
    expect(fieldsOf([clients, team([...staff, "何建国"])], "Team").role).toBe("null");
  });

  it("may be one of customers where they are nobody's owners", () => {
    expect(fieldsOf([clients, team(many.map(contact))], "Team").role).toBe("customers");
  });
});
