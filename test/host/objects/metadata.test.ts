import { definedTypes } from "../../../src/host/engine/types/defineType";
import type { TypeDescription } from "../../../src/host/engine/types/objectType";
import { createOfficeObjects } from "../../../src/host/objects/officeObjects";
import { createMemoryModel } from "../memoryModel";
import { type OfficeType, officeMetadata, specialSetters } from "./officeMetadata";

// Loading the root loads every table.
createOfficeObjects(createMemoryModel());
const library = officeMetadata();
const special = specialSetters();

describe("our object tables against the metadata of the installed library", () => {
  it("reads the library's types", () => {
    expect(library.size).toBeGreaterThan(150);
    expect(library.get("Range")?.scalars).toContain("ValueTypes");
    expect(library.get("Range")?.isTracked).toBe(true);
    expect(library.get("Worksheet")?.settable).toContain("ShowGridlines");
  });

  it("has no type, member, kind or access the library does not have", () => {
    expect(definedTypes().flatMap(differences)).toEqual([]);
  });

  it("describes each type once", () => {
    const names = definedTypes().map((type) => type.name);
    expect(names.length).toBe(new Set(names).size);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});

function differences(type: TypeDescription): readonly string[] {
  const known = library.get(type.name);
  if (known === undefined) return [`${type.name} is no type`];
  return [
    ...(type.isCollection === known.isCollection ? [] : [`${type.name}: collection`]),
    ...(type.isTracked === known.isTracked ? [] : [`${type.name}: tracked`]),
    ...type.scalars
      .filter((name) => !known.scalars.has(name))
      .map((name) => `${type.name}.${name}: no scalar`),
    ...type.writable
      .filter((name) => !known.settable.has(name) && !special.has(name))
      .map((name) => `${type.name}.${name}: read-only`),
    ...missingSetters(type, known),
    ...type.methods
      .filter((name) => !known.methods.has(name))
      .map((name) => `${type.name}.${name}: no method`),
    ...type.navigation.flatMap((name) => navigationDifference(type, known, name)),
  ];
}

function missingSetters(type: TypeDescription, known: OfficeType): readonly string[] {
  return type.scalars
    .filter((name) => known.settable.has(name) && !type.writable.includes(name))
    .map((name) => `${type.name}.${name}: setter missing`);
}

function navigationDifference(type: TypeDescription, known: OfficeType, name: string): readonly string[] {
  const target = known.navigation.get(name);
  if (target === undefined) return [`${type.name}.${name}: no navigation`];
  const ours = definedTypes().find((one) => one.name === target.type);
  if (ours === undefined) return [`${type.name}.${name}: ${target.type} is not defined`];
  return ours.isCollection === target.isCollection ? [] : [`${type.name}.${name}: collection`];
}
