import { readFileSync } from "node:fs";

/** What the installed library itself says about one of its types. */
export interface OfficeType {
  readonly scalars: ReadonlySet<string>;
  readonly settable: ReadonlySet<string>;
  /** Name → whether it is a collection. */
  readonly navigation: ReadonlyMap<string, { readonly type: string; readonly isCollection: boolean }>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
  readonly isTracked: boolean;
}

const classes = /var (\w+) = \(function \(_super\) \{\n\s+__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(/g;

/** Reads the types out of the debug build of the installed package. */
export function officeMetadata(): ReadonlyMap<string, OfficeType> {
  const source = debugSource();
  const types = new Map<string, OfficeType>();
  for (const [, , body = ""] of source.matchAll(classes)) {
    const name = /"_className", \{\s+get: function \(\) \{\s+return "(\w+)"/.exec(body)?.[1];
    if (name !== undefined && !types.has(name)) types.set(name, typeOf(body));
  }
  return types;
}

/** Names the library sets through functions outside the class: Gridlines, Headings. */
export function specialSetters(): ReadonlySet<string> {
  return new Set(names(debugSource(), /_invokeSetProperty\(thisObj, "(\w+)"/g));
}

function debugSource(): string {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  return readFileSync(path, "utf8").replaceAll("\r", "");
}

function typeOf(body: string): OfficeType {
  const methods = [
    ...names(body, /_invokeMethod\(this, "(\w+)"/g),
    ...names(body, /_createMethodObject\([\w.]+, this, "(\w+)"/g),
    ...(/_createIndexerObject\(/.test(body) ? ["GetItem"] : []),
  ];
  return {
    scalars: new Set(scalarNames(body)),
    settable: new Set(names(body, /_invokeSetProperty\(this, "(\w+)"/g)),
    navigation: navigationOf(body),
    methods: new Set(methods),
    isCollection: /"_isCollection"/.test(body),
    isTracked: methods.includes("_KeepReference"),
  };
}

function names(body: string, pattern: RegExp): readonly string[] {
  return [...body.matchAll(pattern)].map(([, name = ""]) => name);
}

function scalarNames(body: string): readonly string[] {
  const list = /"_scalarPropertyOriginalNames", \{\s+get: function \(\) \{\s+return \[([^\]]*)\]/.exec(body);
  return (list?.[1] ?? "").split(",").flatMap((name) => /"(\w+)"/.exec(name)?.[1] ?? []);
}

function navigationOf(body: string): OfficeType["navigation"] {
  const found = body.matchAll(/_createPropertyObject\(Excel\.(\w+), this, "(\w+)", (true|false)/g);
  return new Map(
    [...found].map(([, type = "", name = "", flag]) => [name, { type, isCollection: flag === "true" }]),
  );
}
