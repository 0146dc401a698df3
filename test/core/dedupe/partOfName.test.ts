import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, type Row } from "./customerTable";

const others: readonly Row[] = Array.from({ length: 40 }, (_, row) => ({
  companyName: `Keltrix${row} Fernwood${row}`,
  phone: `02 555${String(row).padStart(2, "0")} 1${row}`,
  address: `${row + 100} Winding${row} Lane`,
}));

/** What is said of two customers in a list of forty others; undefined where they are not brought together. */
function certaintyOf(left: Row, right: Row) {
  const { clusters } = findDuplicates(customersOf([left, right, ...others]), defaultDedupeSettings);
  return clusters.find(({ rows }) => rows.includes(0) && rows.includes(1))?.certainty;
}

const house = { address: "12 Bellwether Road" };

describe("a name within another at one address", () => {
  it.each([
    ["Corwin Tower", "Edge Walk Corwin Tower"],
    ["Ashgrove Savings", "Ashgrove Savings Teller Machine"],
  ])("may be its tenant or its counter: %s, %s", (left, right) => {
    expect(certaintyOf({ companyName: left, ...house }, { companyName: right, ...house })).toBe("probable");
  });

  it("is one customer where one telephone answers for both", () => {
    const phone = "02 9313 3333";
    const short: Row = { companyName: "Corwin", phone, ...house };
    expect(certaintyOf(short, { companyName: "Corwin Computers", phone, ...house })).toBe("certain");
    expect(certaintyOf(short, { companyName: "Corwin Computers", phone: "02 9614 6500", ...house })).not.toBe(
      "certain",
    );
  });

  it("is one customer where it is the whole name but for its legal form", () => {
    expect(
      certaintyOf(
        { companyName: "Corwin Computers", ...house },
        { companyName: "Corwin Computers Pty Ltd", ...house },
      ),
    ).toBe("certain");
  });
});

describe("a name within another under one mailbox", () => {
  const store: Row = { companyName: "Corwin Depot", phone: "02 9313 3333", email: "saber32@excite.example" };
  const counter: Row = { ...store, companyName: "Rental Desk at Corwin Depot", phone: "02 9614 6500" };

  it("may be another place of it that somebody else answers for", () => {
    expect(certaintyOf(store, counter)).toBe("probable");
  });

  it("is one customer where nobody else answers, or the whole name agrees", () => {
    expect(certaintyOf(store, { ...counter, phone: store.phone ?? "" })).toBe("certain");
    expect(certaintyOf(store, { ...counter, phone: "" })).toBe("certain");
    expect(certaintyOf(store, { ...counter, companyName: "Corwin Depot Ltd" })).toBe("certain");
  });

  it("is one customer where the mailbox is at a domain that both names spell", () => {
    const own = "orders@corwindepot.example";
    expect(certaintyOf({ ...store, email: own }, { ...counter, email: own })).toBe("certain");
  });
});
