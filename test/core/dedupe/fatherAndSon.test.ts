import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "./customerTable";

/** Homeowners who are alike in nothing. */
const others: readonly Row[] = Array.from({ length: 300 }, (_, i) => {
  const name = `${"BCDFGHJKLM"[i % 10]}${"aeiou"[i % 5]}${"lmnrst"[i % 6]}${"aeiou"[(i * 3) % 5]}${"bdgknp"[(i * 7) % 6]}`;
  return {
    companyName: `${name}o ${name}berg${"xyzvw"[i % 5]}`,
    phone: `423-${200 + (i % 700)}-${1000 + i * 17}`,
    email: `${name}${i}@mail.test`,
    address: `${i * 7 + 3} ${name} Street`,
  };
});

const found = (...rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf([...others, ...rows]), defaultDedupeSettings).clusters)
    .map((rows) => rows.map((row) => row - others.length))
    .filter((rows) => rows.some((row) => row >= 0));

const address = "7410 Battlefield Pkwy";
const father: Row = {
  companyName: "Curtis Nesbitt",
  contactName: "Curtis",
  phone: "423-842-7306",
  email: "cnesbitt59@mail.test",
  address,
};

describe("one name, of which one row says Jr.", () => {
  it("is father and son where nothing but the house agrees, and how each is called", () => {
    const son = { ...father, phone: "423-483-4004", email: "junior25@mail.test" };
    for (const companyName of ["Curtis Nesbitt Jr.", "Curtis Nesbitt, Jr", "Curtis Nesbitt Sr"])
      expect(found(father, { ...son, companyName })).toEqual([]);
  });

  it("may be one person who is reached in the same way, and is asked about", () => {
    const same = { ...father, companyName: "Curtis Nesbitt Jr.", address: "" };
    expect(found(father, same)).toEqual([[0, 1]]);
  });

  it("is father and son where both say which, however it is written", () => {
    const named = (end: string): Row => ({ ...father, companyName: `Curtis Nesbitt ${end}` });
    for (const [one, other] of [
      ["Sr.", "Jr."],
      ["Snr", "Jnr"],
      ["Senior", "Jnr"],
      ["Sr.", "III"],
    ] as const)
      expect(found(named(one), named(other))).toEqual([]);
    for (const other of ["Junior", "Jnr"]) expect(found(named("Jr."), named(other))).toEqual([[0, 1]]);
    expect(found(named("Sr."), named("Senior"))).toEqual([[0, 1]]);
  });

  it("says nothing of a firm with more words, nor of a shop", () => {
    const firm = { ...father, companyName: "Curtis Nesbitt Paving LLC" };
    expect(
      found({ ...firm, email: "" }, { ...firm, companyName: "Curtis Nesbitt Paving", phone: "" }),
    ).toEqual([[0, 1]]);
  });
});

describe("a given name beside the whole one", () => {
  it("is no second agreement of two namesakes", () => {
    const one = { companyName: "Carla Gentry", contactName: "Carla", phone: "706-622-6512" };
    const other = { ...one, phone: "423-842-8296", address: "12 Hill Road" };
    expect(found({ ...one, address: "9 Mission Avenue" }, other)).toEqual([]);
  });

  it("is one where it is somebody else's", () => {
    const one = {
      companyName: "Walnut Grill LLC",
      contactName: "Carla Gentry",
      phone: "706-622-6512",
      address,
    };
    expect(found(one, { ...one, phone: "" })).toEqual([[0, 1]]);
  });
});
