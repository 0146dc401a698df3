import { findDuplicates } from "../../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "../customerTable";

const others: readonly Row[] = Array.from({ length: 60 }, (_, row) => ({
  companyName: `${["Cedar", "Falcon", "Maple", "Orchid", "Summit"][row % 5]} ${["Dental", "Foods", "Travel"][row % 3]} ${row}`,
  phone: String(2_125_500_000 + row * 7_919),
  address: `${10 + row} Bridge Street`,
}));
const found = (...rows: readonly Row[]) =>
  findDuplicates(customersOf([...rows, ...others]), defaultDedupeSettings).clusters.filter(
    ({ rows: [first = 0] }) => first < rows.length,
  );
const shop = (address: string, phone = ""): Row => ({ companyName: "Quillon Money Max", address, phone });

describe("a group in which two rows stand at other houses", () => {
  const between = shop("Serangoon Road", "6591234567");

  it("is asked about, though a third row is certainly one with either", () => {
    const clusters = found(shop("81 Serangoon Road"), between, shop("160 Serangoon Road"));
    expect(groupsOf(clusters)).toEqual([[0, 1, 2]]);
    expect(clusters[0]?.certainty).toBe("probable");
  });

  it("is certain where all stand at one house, or at none", () => {
    const certain = (...rows: readonly Row[]) => found(...rows).map(({ certainty }) => certainty);
    expect(certain(shop("81 Serangoon Road"), between, shop("81 Serangoon Rd"))).toEqual(["certain"]);
    expect(certain(shop("81 Serangoon Road"), between)).toEqual(["certain"]);
  });

  it("is certain where the two at other houses are certainly one by what else they say", () => {
    const firm = { companyName: "Quillon Money Max Ltd", phone: "6591234567", email: "info@quillon.com" };
    const clusters = found(
      { ...firm, address: "81 Serangoon Road" },
      { ...firm, address: "81 Serangoon Rd" },
      { ...firm, address: "160 Marine Parade" },
    );
    expect(clusters.map(({ rows, certainty }) => [rows.length, certainty])).toEqual([[3, "certain"]]);
  });

  it("is certain where one of the two houses is set aside by a certain link: a firm that moved", () => {
    const firm = { companyName: "Quillon Money Max Ltd", address: "81 Serangoon Road" };
    const reached = { phone: "6591234567", email: "info@quillon.com" };
    const clusters = found(
      firm,
      { ...firm, ...reached },
      { ...firm, ...reached, address: "160 Marine Parade" },
    );
    expect(clusters.map(({ rows, certainty }) => [rows.length, certainty])).toEqual([[3, "certain"]]);
  });
});
