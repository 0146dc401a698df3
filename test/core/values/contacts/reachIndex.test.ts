import { createReachIndex } from "../../../../src/core/values/contacts/reachIndex";
import type { ReachKeys } from "../../../../src/core/values/contacts/reachKeys";
import { fc } from "../../../property";

const none: ReachKeys = { email: [], phone: [], domain: [], contact: [] };

function index() {
  const made = createReachIndex();
  made.add("email", "a@x.example", 1);
  made.add("phone", "138", 1);
  made.add("phone", "139", 1);
  made.add("phone", "139", 2);
  made.add("email", "b@y.example", 2);
  made.add("domain", "x.example", 1);
  made.add("contact", "王芳", 2);
  return made;
}

describe("finding a customer by what reaches it", () => {
  it("names the one customer all that is known leads to, and the surest way", () => {
    expect(index().find({ ...none, email: ["a@x.example"], phone: ["000"] })).toEqual({
      owner: 1,
      way: "email",
    });
    expect(index().find({ ...none, phone: ["139"], email: ["b@y.example"] })).toEqual({
      owner: 2,
      way: "email",
    });
  });

  it("says several where two are reached, or where mail and telephone contradict", () => {
    expect(index().find({ ...none, phone: ["139"] })).toBe("several");
    expect(index().find({ ...none, email: ["b@y.example"], phone: ["138"] })).toBe("several");
  });

  it("asks for the domain and the contact only where mail and telephone say nothing", () => {
    expect(index().find({ ...none, email: ["new@x.example"], domain: ["x.example"] })).toEqual({
      owner: 1,
      way: "domain",
    });
    expect(index().find({ ...none, phone: ["138"], contact: ["王芳"] })).toEqual({ owner: 1, way: "phone" });
    expect(index().find({ ...none, phone: ["139"], contact: ["王芳"] })).toBe("several");
    expect(index().find({ ...none, contact: ["李强"] })).toBeNull();
  });

  it("never makes more of less: a key two customers share leads to neither", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.nat(9), (key, a, b) => {
        const made = createReachIndex();
        made.add("phone", key, a);
        made.add("phone", key, b);
        const found = made.find({ ...none, phone: [key] });
        expect(found).toEqual(a === b ? { owner: a, way: "phone" } : "several");
      }),
    );
  });
});
