import { fieldsOf, many, sheet } from "../../invented";

const people = [..."Ana Luis Marta Pedro Julia Tomás Elena Bruno".split(" ")];
const list = sheet("clientes", [
  ["id_cliente", "nombre", "apellido", "telefono"],
  ...people.map((name, i) => [i + 1, name, `Robles${"aeiou"[i % 5]}z`, `555-321-44${10 + i}`]),
]);
const bills = (headings: readonly string[], cells: (i: number) => readonly (string | number)[]) =>
  sheet("factura", [
    ["id_factura", ...headings, "fecha", "total"],
    ...many.map((i) => [i + 1, ...cells(i), 45_300 + i, 310 + 27 * i]),
  ]);

describe("the numbers of customers who are counted 1, 2, 3 …", () => {
  it("stand under the heading of the list, not where as many pieces were bought", () => {
    const heads = [
      list,
      bills(["id_cliente", "id_vendedor", "piezas"], (i) => [1 + (i % 8), 1 + (i % 4), 1 + (i % 6)]),
    ];
    const { id_cliente, id_vendedor, piezas } = fieldsOf(heads, "factura");
    expect(id_cliente).toBe("customerId");
    expect([id_vendedor, piezas]).not.toContain("customerId");
  });

  it("are no quantities and no numbers of sellers where nothing else tells whose a bill is", () => {
    const { cantidad, id_vendedor } = fieldsOf(
      [list, bills(["id_vendedor", "cantidad"], (i) => [1 + (i % 4), 1 + (i % 6)])],
      "factura",
    );
    expect([id_vendedor, cantidad]).not.toContain("customerId");
  });

  it("may stand under a heading that says nothing", () => {
    const heads = [list, bills(["quien"], (i) => [1 + (i % 8)])];
    expect(fieldsOf(heads, "factura").quien).toBe("customerId");
  });
});
