import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { Field } from "../../../src/core/sheets/fields";
import { groupsOf, type Row, tableOf } from "./customerTable";

const fields: readonly Field[] = ["companyName", "firstName", "lastName", "contactName", "email", "address"];
const firms: readonly Row[] = Array.from({ length: 40 }, (_, row) => ({
  companyName: `Keltrix${row} Fernwood${row}`,
  firstName: "Ada",
  lastName: `Keltrix${row}`,
  email: `info@keltrix${row}.com`,
}));
const home = { email: "bellwether@home.example", address: "1304 Poppy Hills Drive" };

const groups = (rows: readonly Row[], among: readonly Field[] = fields) =>
  groupsOf(findDuplicates(tableOf([...rows, ...firms], among), defaultDedupeSettings).clusters);

describe("persons in a list of firms", () => {
  it("are one where the name is, though no company is named", () => {
    const robert: Row = { firstName: "Robert", lastName: "Bellwether", ...home };
    expect(groups([robert, { ...robert, firstName: "Bob" }])).toEqual([[0, 1]]);
  });

  it("are two where mailbox and house are one household's", () => {
    const mark: Row = { firstName: "Mark", lastName: "Bellwether", ...home };
    const marsha: Row = { firstName: "Marsha", lastName: "Bellwether", ...home };
    expect(groups([mark, marsha])).toEqual([]);
    expect(groups([mark, { firstName: "Otto", lastName: "Ashgrove", ...home }])).toEqual([]);
  });

  it("are read from the halves of their names where the column of whole ones is blank", () => {
    const rows: readonly Row[] = [
      { contactName: "Robert Bellwether", ...home },
      { firstName: "Robert", lastName: "Bellwether", ...home },
      { firstName: "Marsha", lastName: "Bellwether", ...home },
    ];
    expect(groups(rows)).toEqual([[0, 1]]);
  });

  it("do not part two rows of one company that name two of its people", () => {
    const firm = { companyName: "Bellwether Ashgrove", ...home };
    expect(
      groups([
        { ...firm, firstName: "Mark" },
        { ...firm, firstName: "Otto" },
      ]),
    ).toEqual([[0, 1]]);
  });
});

describe("persons and couples under names of firms", () => {
  const among: readonly Field[] = ["companyName", "contactName", "email", "phone", "city"];
  const person = (companyName: string, contactName: string, email: string, phone: string, city: string) => ({
    companyName,
    contactName,
    email,
    phone,
    city,
  });
  const grad = person("Olivia Brown", "Olivia Brown", "olivia77@home.example", "5414965522", "Bend");

  it("are two namesakes where the contact says the same name again and all else is another", () => {
    const other = person("Olivia Brown", "Olivia Brown", "brown.o@mail.example", "5124876575", "Austin");
    expect(groups([grad, other], among)).toEqual([]);
  });

  it("are one who is reached in the same way", () => {
    expect(groups([grad, { ...grad, email: "ob@mail.example" }], among)).toEqual([[0, 1]]);
  });

  it("are no two couples for the one of them who is asked after", () => {
    const couple = person(
      "Olivia Brown & Liam Reyes",
      "Olivia Brown",
      "o@a.example",
      "6045800721",
      "Kelowna",
    );
    expect(groups([grad, couple], among)).toEqual([]);
    const moved = { ...couple, companyName: "Liam Reyes and Olivia Brown", phone: "6045800722" };
    expect(groups([grad, couple, moved], among)).toEqual([[1, 2]]);
  });
});

describe("a person and what bears that person's name", () => {
  const among: readonly Field[] = ["companyName", "contactName", "phone", "address"];
  const farm = {
    companyName: "石羊魏佳怡水产养殖场",
    contactName: "魏佳怡",
    phone: "15254494962",
    address: "石羊镇大石村7组",
  };
  const vet = {
    companyName: "魏佳怡",
    contactName: "魏佳怡",
    phone: "18567491992",
    address: "安西镇红光村16组",
  };

  it("are two namesakes where telephone and house are others: name and contact say one thing", () => {
    expect(groups([farm, vet], among)).toEqual([]);
  });

  it("are one where the telephone is, or the house", () => {
    expect(groups([farm, { ...vet, phone: farm.phone }], among)).toEqual([[0, 1]]);
    expect(groups([farm, { ...vet, address: farm.address }], among)).toEqual([[0, 1]]);
  });

  it("leave what a contact says of two firms as it was", () => {
    const firm = { companyName: "魏家水产养殖场", contactName: "魏佳怡", phone: "", address: farm.address };
    expect(groups([{ ...firm, companyName: "魏家水产" }, firm], among)).toEqual([[0, 1]]);
  });
});
