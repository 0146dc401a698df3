/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";

/** What the schemas and the platform notes ask of an XML add-in manifest, checked without Microsoft's service. */
const root = path.resolve(__dirname, "../..");
const text = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");
const elements = (name: string) =>
  [...xml.getElementsByTagName("*")].filter((element) => element.localName === name);
const children = (element: Element | undefined) =>
  [...(element?.children ?? [])].map((child) => child.localName);
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? "";

function inOrder(found: readonly string[], allowed: readonly string[]): boolean {
  const places = found.map((name) => allowed.indexOf(name));
  return places.every((place, i) => place >= 0 && (i === 0 || place >= (places[i - 1] ?? 0)));
}

describe("manifest.xml", () => {
  it("is well formed", () => {
    expect(elements("parsererror")).toHaveLength(0);
    expect(xml.documentElement.localName).toBe("OfficeApp");
  });

  it.each([
    [
      "OfficeApp",
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides",
    ],
    ["VersionOverrides", "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["Group", "OverriddenByRibbonApi Label Icon Control"],
    ["Control", "Label Supertip Icon Action Enabled"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("keeps the order the schema wants inside %s", (name, order) => {
    expect(elements(name).length).toBeGreaterThan(0);
    for (const element of elements(name))
      expect([name, children(element), inOrder(children(element), order.split(" "))]).toEqual([
        name,
        children(element),
        true,
      ]);
  });

  it("starts each host with its runtime", () => {
    const host = elements("Host").find((element) => element.children.length > 0);
    expect(children(host)[0]).toBe("Runtimes");
  });

  it("asks for ExcelApi 1.14 and the shared runtime, and speaks zh-CN first", () => {
    const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
    expect(elements("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    expect(elements("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("has a constant GUID and a version of four numbers", () => {
    expect(elements("Id")[0]?.textContent).toBe("6f6f3c0e-8a3f-4d5b-9a52-3d1f5c1c7b42");
    expect(elements("Version")[0]?.textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  it("uses every resource it declares and declares every one it uses", () => {
    const resources = elements("Resources")[0];
    const declared = [...(resources?.querySelectorAll("[id]") ?? [])].map((element) =>
      attribute(element, "id"),
    );
    const used = [...xml.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect([...new Set(used)].sort()).toEqual([...declared].sort());
    for (const id of declared) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("runs everything in one long-lived page, without a TaskpaneId", () => {
    expect(elements("Runtime").map((r) => [attribute(r, "resid"), attribute(r, "lifetime")])).toEqual([
      ["Pane", "long"],
    ]);
    expect(elements("FunctionFile").map((file) => attribute(file, "resid"))).toEqual(["Pane"]);
    expect(
      elements("Action")
        .flatMap((action) => [...action.children])
        .filter((c) => c.localName === "SourceLocation")
        .map((c) => attribute(c, "resid")),
    ).toEqual(["Pane"]);
    expect(elements("TaskpaneId")).toHaveLength(0);
  });

  it("says every string in both languages within the schema's lengths", () => {
    const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
    const strings = elements("String");
    expect(strings.length).toBeGreaterThan(8);
    for (const string of strings) {
      const limit = limits[string.parentElement?.localName ?? ""] ?? 0;
      const english = [...string.children].filter((child) => attribute(child, "Locale") === "en-US");
      expect(english).toHaveLength(1);
      for (const value of [attribute(string, "DefaultValue"), attribute(english[0], "Value")]) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
    for (const name of ["DisplayName", "Description"])
      expect(attribute(elements(name)[0]?.children[0], "Locale")).toBe("en-US");
  });

  it("points only to https", () => {
    const urls = [...text.matchAll(/"(\w+:\/\/[^"]+)"/g)].map((match) => match[1] ?? "");
    const pages = urls.filter((url) => !url.includes("schemas.microsoft.com") && !url.includes("w3.org"));
    expect(pages.length).toBeGreaterThan(3);
    for (const url of pages) expect(url).toMatch(/^https:/);
  });

  it("ships every icon in the size it says, under 100 KB", () => {
    for (const image of elements("Image").filter((element) => element.hasAttribute("DefaultValue"))) {
      const file = path.join(root, new URL(attribute(image, "DefaultValue")).pathname);
      const bytes = fs.readFileSync(file);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
      expect(bytes.length).toBeLessThan(100 * 1024);
    }
    for (const icon of elements("Icon")) {
      const sizes = [...icon.children].map((child) => attribute(child, "size"));
      expect(sizes).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
    }
  });

  it("calls only functions that the code associates", () => {
    const folder = path.join(root, "src/commands");
    const code = fs
      .readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => fs.readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
    const names = elements("FunctionName").map((element) => element.textContent);
    expect(names).toHaveLength(4);
    for (const name of names) expect(code).toContain(name);
    expect(code).toContain("Office.actions.associate");
  });
});
