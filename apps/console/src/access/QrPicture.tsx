import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as a picture of squares; always dark on light, or phones do not read it. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => {
    const { data, size: edge } = encode(text, { border: 2 });
    const squares = data.flatMap((row, y) =>
      row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { path: squares.join(''), size: edge };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={188}
      height={188}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#0d2440" />
    </svg>
  );
}
