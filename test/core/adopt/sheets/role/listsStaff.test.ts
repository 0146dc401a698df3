import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { layout } from "../../layout";

const sheet = (name: string, headings: string, rows: readonly string[]) =>
  layout(`# ${name} | - | 1 | 2-9\n${headings}\n${rows.join("\n")}`).head;

const towns = ["Leeds", "Hull", "York", "Derby", "Luton", "Truro", "Bath", "Ely"];
const people = ["Joanne Baker", "Helen Taylor", "Daniel Patel", "Ross Ellis"];
const clients = sheet(
  "Client List",
  "Client Ref | Client | Account Manager | Main Contact | Tel",
  [...towns, ...towns].map(
    (town, i) =>
      `TB${1100 + i} | ${town} Example ${["Bakers", "Vets"][i % 2]} Ltd | ${people[i % 3]} | Contact ${i} | 0113 496 00${10 + i}`,
  ),
);
const listed = (names: readonly string[]) =>
  sheet(
    "Team",
    "Name | Role | Joined | Work email",
    names.map((name, i) => `${name} | Account Manager | @${43000 + i * 90} | p${i}@example.com`),
  );
const roleOfList = (names: readonly string[]) => recogniseSheets([clients, listed(names)])[1]?.role;

describe("a list of people beside the customers they look after", () => {
  it("is none of customers", () => {
    expect(roleOfList([...people, "Liam Wood"])).toBeNull();
  });

  it("is one of customers where hardly anybody looks after another", () => {
    expect(
      roleOfList(["Joanne Baker", "Ann Grey", "Tom Hill", "Sue Lane", "Bob Reed", "Kim Wells", "Ray Nash"]),
    ).toBe("customers");
  });

  it("says nothing of the list that names them in every row", () => {
    expect(recogniseSheets([clients, listed(people)])[0]?.role).toBe("customers");
  });

  it("says nothing of the list that names them in the first row of each one's customers", () => {
    const calls = sheet(
      "Calls",
      "Client Ref | Call Date | Called by | Channel | Notes",
      [...towns, ...towns].map(
        (_, i) => `TB${1100 + i} | @${45300 + i} | ${people[i % 4]} | Call | asked for prices of ${i}`,
      ),
    );
    const grouped = sheet(
      "Client List",
      "Client Ref | Client | Account Manager | Main Contact | Tel",
      [...towns, ...towns].map(
        (town, i) =>
          `TB${1100 + i} | ${town} Example ${["Bakers", "Vets"][i % 2]} Ltd | ${i % 4 === 0 ? people[i / 4] : ""} | Contact ${i} | 0113 496 00${10 + i}`,
      ),
    );
    expect(recogniseSheets([grouped, calls])[0]?.role).toBe("customers");
  });

  it("is inspected, short as it is, for it says who left", () => {
    const [, team] = recogniseSheets([clients, listed(people)]);
    expect(team).toMatchObject({ related: true, firstDataRow: 2, lastDataRow: 5 });
    const strangers = listed(["Ann Grey", "Tom Hill", "Sue Lane", "Bob Reed"]);
    expect(recogniseSheets([clients, strangers])[1]?.related).toBeUndefined();
  });

  it("is inspected though a longer list stands beside it", () => {
    const beside = (names: readonly string[]) =>
      sheet(
        "Reps and routes",
        "Rep | Covers | Joined | Area | Delivery days",
        [...towns, ...towns].map((town, i) => {
          const name = names[i] ?? "";
          return `${name} | ${name && "East"} | ${name && `@${43000 + i * 90}`} | ${town} ${i} | Mon`;
        }),
      );
    expect(recogniseSheets([clients, beside(people)])[1]?.related).toBe(true);
    const strangers = ["Ann Grey", "Tom Hill", "Sue Lane", "Bob Reed"];
    expect(recogniseSheets([clients, beside(strangers)])[1]?.related).toBeUndefined();
  });

  it("is inspected with everybody on it though hardly anybody has left, and nothing else is said of them", () => {
    const days = (name: string, day: string) =>
      sheet("Reps", "Rep | Started | Finished", [
        `${people[0]} | @43000 | `,
        `${people[1]} | @43090 | ${day}`,
        `${people[2]} | @43180 | `,
        `${name} | @43270 | `,
      ]);
    const [, team] = recogniseSheets([clients, days("Liam Wood", "@44000")]);
    expect(team).toMatchObject({ related: true, firstDataRow: 2, lastDataRow: 5 });
    const words = sheet(
      "Reps",
      "Rep | Colour",
      people.map((name, i) => `${name} | ${i === 0 ? "red" : ""}`),
    );
    expect(recogniseSheets([clients, words])[1]?.related).toBeUndefined();
  });

  it("is one with the office and the shop where a column says when somebody left", () => {
    const all = (last: string) =>
      sheet(
        "People",
        `Name | Role | ${last}`,
        [...people, "Ann Grey", "Tom Hill", "Sue Lane", "Bob Reed", "Kim Wells", "Ray Nash"].map(
          (name, i) => `${name} | ${i < 4 ? "Account Manager" : "Crew"} | ${i === 3 ? "@44000" : ""}`,
        ),
      );
    expect(recogniseSheets([clients, all("Left on")])[1]?.related).toBe(true);
    expect(recogniseSheets([clients, all("Joined")])[1]?.related).toBeUndefined();
  });
});
