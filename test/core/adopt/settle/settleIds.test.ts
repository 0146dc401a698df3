import { company, fieldsOf, many, sheet } from "../invented";

const cases = (number: (i: number) => string | number, invoice: (i: number) => string) =>
  sheet("Case book", [
    ["Rec'd", "Case", "Practice", "Net", "Inv."],
    ...many.map((i) => [45_300 + i, number(i), company(i), 90 + i, invoice(i)]),
  ]);

describe("the number of a deal", () => {
  it("is its own where several share an invoice", () => {
    const found = fieldsOf(
      [
        cases(
          (i) => 4100 + i,
          (i) => `INV-${500 + Math.floor(i / 4)}`,
        ),
      ],
      "Case book",
    );
    expect(found).toMatchObject({ Case: "orderId", "Inv.": "invoiceNo" });
  });

  it("is no telephone and no part, which Hotel no. and Partner no. are none of", () => {
    const list = (heading: string) =>
      sheet("Sheet1", [
        ["Name", "City", "E-mail", heading],
        ...many.map((i) => [company(i), "苏州市", `a${i}@haina.example.cn`, `H${7001 + 13 * i}`]),
      ]);
    const read = (heading: string) => fieldsOf([list(heading)], "Sheet1")[heading];
    expect(["Hotel no.", "Partner no."].map(read)).toEqual(["customerId", "customerId"]);
    expect(["Part no.", "Lot no.", "unitno"].map(read)).not.toContain("customerId");
  });

  it("is told in traditional characters as well, and 統一編號 is the tax office's", () => {
    const list = (heading: string, number: (i: number) => string) =>
      sheet("Sheet1", [
        ["客戶", "城市", "E-mail", heading],
        ...many.map((i) => [company(i), "新竹市", `a${i}@haina.example.cn`, number(i)]),
      ]);
    const read = (heading: string, number: (i: number) => string) =>
      fieldsOf([list(heading, number)], "Sheet1")[heading];
    expect(read("終端編號", (i) => `H${7001 + 13 * i}`)).toBe("customerId");
    expect(read("郵遞\n區號", (i) => `${300 + (i % 5)}`)).toBe("postcode");
    expect(read("統一編號", (i) => `${28_004_517 + 7919 * i}`)).not.toBe("customerId");
  });

  it("is that of its invoice where it has none of its own", () => {
    const found = fieldsOf(
      [
        cases(
          (i) => 7 + (i % 3),
          (i) => `INV-${500 + i}`,
        ),
      ],
      "Case book",
    );
    expect(found["Inv."]).toMatch(/orderId|invoiceNo/);
    expect(found.Case).not.toBe("orderId");
  });

  const jobs = (own: string, paper: string, papered: (i: number) => string) =>
    sheet("Job book", [
      ["Rec'd", own, "Practice", "Net", paper],
      ...many.map((i) => [45_300 + i, `J${4100 + 3 * i}`, company(i), 90 + i, papered(i)]),
    ]);

  it("is its own where not every one has an invoice yet, or an order of the customer", () => {
    const billed = jobs("Job #", "Inv #", (i) => (i < 2 ? "" : `LM${580 + i}`));
    expect(fieldsOf([billed], "Job book")).toMatchObject({ "Job #": "orderId", "Inv #": "invoiceNo" });
    const ordered = jobs("OA No.", "Party PO No.", (i) => (i === 3 ? "Verbal" : `PO/${30_922 + 17 * i}`));
    expect(fieldsOf([ordered], "Job book")).toMatchObject({
      "OA No.": "orderId",
      "Party PO No.": "contractNo",
    });
  });

  it("is that of the document before that of the job, which may be billed twice", () => {
    const ledger = (...[first, second]: readonly string[]) =>
      fieldsOf(
        [
          sheet("Ledger", [
            [first ?? "", "Tax point", "Practice", second ?? "", "Net"],
            ...many.map((i) => [
              `SI${9100 + i}`,
              45_300 + i,
              company(i),
              `J${4100 + i - (i % 9 === 0 ? 1 : 0)}`,
              90 + i,
            ]),
          ]),
        ],
        "Ledger",
      );
    const found = ledger("Doc No", "Job No");
    expect(found["Doc No"]).toBe("orderId");
    expect(found["Job No"]).not.toBe("orderId");
    expect(ledger("Job No", "Docket no")["Job No"]).toBe("orderId");
  });

  it("is not what stands in fewer rows than its invoice", () => {
    const scarce = sheet("Job book", [
      ["Rec'd", "Folder #", "Practice", "Net", "Inv #"],
      ...many.map((i) => [45_300 + i, i < 2 ? "" : `J${4100 + 3 * i}`, company(i), 90 + i, `LM${580 + i}`]),
    ]);
    expect(fieldsOf([scarce], "Job book")["Folder #"]).not.toBe("orderId");
  });
});
