import { nextCustomerId, nextCustomerIds } from "../../../src/core/templates/nextCustomerId";
import { fc } from "../../property";

describe("nextCustomerId", () => {
  it("starts each day at 001", () => {
    expect(nextCustomerId(["C20240430007"], "2024-05-01")).toBe("C20240501001");
  });

  it("goes on after the largest of the day, gaps or not, blanks and case aside", () => {
    expect(nextCustomerId(["C20240501001", " c20240501009 ", "C20240501003"], "2024-05-01")).toBe(
      "C20240501010",
    );
  });

  it("does not stop at 999, and takes no other form for a number", () => {
    expect(nextCustomerId(["C20240501999", "C20240501-1", "C2024050112", "K1"], "2024-05-01")).toBe(
      "C202405011000",
    );
  });

  it("never issues an id twice", () => {
    const number = fc.integer({ min: 0, max: 2_000 }).map((n) => `C20240501${String(n).padStart(3, "0")}`);
    fc.assert(
      fc.property(fc.array(number), fc.integer({ min: 0, max: 50 }), (existing, count) => {
        const issued = nextCustomerIds(existing, "2024-05-01", count);
        expect(new Set([...existing, ...issued]).size).toBe(new Set(existing).size + count);
      }),
    );
  });
});
