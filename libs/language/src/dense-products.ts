/** Dot products of each row of one table with each row of another. */
export interface DenseProducts {
  /** Row-major: `rows x columns`. Both tables hold vectors of the same number of dimensions, one after another. */
  cross(rows: Float32Array, columns: Float32Array, dimensions: number): Promise<Float32Array>;
}

/** In plain code: the same on every computer, and quick enough for a county. */
export const PLAIN_PRODUCTS: DenseProducts = {
  cross: (rows, columns, dimensions) => Promise.resolve(plainCross(rows, columns, dimensions)),
};

function plainCross(rows: Float32Array, columns: Float32Array, dimensions: number): Float32Array {
  const height = rows.length / dimensions;
  const width = columns.length / dimensions;
  const result = new Float32Array(height * width);
  for (let r = 0; r < height; r += 1) {
    const from = r * dimensions;
    for (let c = 0; c < width; c += 1) {
      let sum = 0;
      for (let i = 0, at = c * dimensions; i < dimensions; i += 1, at += 1) sum += rows[from + i]! * columns[at]!;
      result[r * width + c] = sum;
    }
  }
  return result;
}

/** Through the runtime that also runs the language model, tens of times faster; in plain code where it cannot load. */
export async function openDenseProducts(): Promise<DenseProducts> {
  try {
    const { InferenceSession, Tensor } = await import('onnxruntime-node');
    const session = await InferenceSession.create(productModel(), { intraOpNumThreads: 1, interOpNumThreads: 1 });
    const cross = async (rows: Float32Array, columns: Float32Array, dimensions: number) => {
      if (rows.length === 0 || columns.length === 0) return new Float32Array(0);
      const table = (values: Float32Array) => new Tensor('float32', values, [values.length / dimensions, dimensions]);
      const output = await session.run({ A: table(rows), B: table(columns) });
      return output['Y']!.data as Float32Array;
    };
    await cross(new Float32Array([1]), new Float32Array([1]), 1);
    return { cross };
  } catch {
    return PLAIN_PRODUCTS;
  }
}

/** The smallest model there is: Y = A x B transposed, written out in ONNX's own format. */
function productModel(): Uint8Array {
  const dimension = (name: string) => field(1, text(2, name));
  const value = (name: string, first: string, second: string) => [
    ...text(1, name),
    ...field(2, field(1, [...number(1, 1), ...field(2, [...dimension(first), ...dimension(second)])])),
  ];
  const transposed = [...text(1, 'transB'), ...number(3, 1), ...number(20, 2)];
  const node = [...text(1, 'A'), ...text(1, 'B'), ...text(2, 'Y'), ...text(4, 'Gemm'), ...field(5, transposed)];
  const graph = [
    ...field(1, node),
    ...text(2, 'products'),
    ...field(11, value('A', 'rows', 'dimensions')),
    ...field(11, value('B', 'columns', 'dimensions')),
    ...field(12, value('Y', 'rows', 'columns')),
  ];
  return Uint8Array.from([...number(1, 8), ...field(7, graph), ...field(8, number(2, 13))]);
}

function number(tag: number, value: number): number[] {
  return [...varint(tag << 3), ...varint(value)];
}

function field(tag: number, bytes: readonly number[]): number[] {
  return [...varint((tag << 3) | 2), ...varint(bytes.length), ...bytes];
}

function text(tag: number, value: string): number[] {
  return field(tag, [...new TextEncoder().encode(value)]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
