import vm, { type CompileFunctionOptions } from "node:vm";

/*
 * Jest runs this before every test file. Its runner compiles every module anew for every file, and V8 shares nothing between two calls of
 * `compileFunction`: the same modules were parsed, and their functions compiled, up to five hundred times. A `Script` is compiled once in a
 * process and run in the sandbox of each file; its bytecode is shared, its variables are not.
 */

interface Compiled {
  readonly source: string;
  /** None where the module must be compiled for each file. */
  readonly script: vm.Script | null;
}

type Compile = typeof vm.compileFunction;

/** A script must know in advance who answers its `import()`, and that is another runner in every file. */
const importsLater = /\bimport\s*\(/;

/** As `compile` does, but each module once; `columnOffset` keeps the places in stack traces what they are. */
function compilingOnce(compile: Compile): Compile {
  const known = new Map<string, Compiled>();
  const compiled = (source: string, head: string, filename: string): Compiled => {
    const key = head + filename;
    const found = known.get(key);
    if (found?.source === source) return found;
    const script = importsLater.test(source)
      ? null
      : new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
    const made = { source, script };
    known.set(key, made);
    return made;
  };
  return (source, params, options: CompileFunctionOptions = {}) => {
    const { filename, parsingContext } = options;
    if (filename === undefined || parsingContext === undefined) return compile(source, params, options);
    const { script } = compiled(source, `(function (${params?.join() ?? ""}) {`, filename);
    return script === null ? compile(source, params, options) : script.runInContext(parsingContext);
  };
}

const key = Symbol.for("modules compiled once");
if (!Reflect.has(vm, key)) {
  Reflect.set(vm, key, true);
  Reflect.set(vm, "compileFunction", compilingOnce(vm.compileFunction));
}
