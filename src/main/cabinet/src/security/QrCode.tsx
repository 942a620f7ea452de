import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code, drawn on the page itself: the secret in it goes nowhere else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size: length } = encode(text, { border: 2 });
    const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: length, path: dots.join('') };
  }, [text]);
  return (
    <svg className="security-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" height="220" shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
