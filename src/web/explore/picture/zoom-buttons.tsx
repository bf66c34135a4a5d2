interface ZoomButtonsProps {
  readonly onZoom: (how: 'IN' | 'OUT' | 'FIT') => void;
}

const BUTTONS = [
  { how: 'IN', name: 'Zoom in', path: 'M3 8h10M8 3v10' },
  { how: 'OUT', name: 'Zoom out', path: 'M3 8h10' },
  { how: 'FIT', name: 'Show the whole picture', path: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4' },
] as const;

export function ZoomButtons({ onZoom }: ZoomButtonsProps) {
  return (
    <div className="picture-zoom" role="group" aria-label="Zoom">
      {BUTTONS.map(({ how, name, path }) => (
        <button key={how} type="button" title={name} aria-label={name} onClick={() => onZoom(how)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
