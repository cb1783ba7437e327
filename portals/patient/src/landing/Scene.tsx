/** The front door's drawing: a talk on a screen, with a cup and a plant beside it. Decoration, so it has no name. */
export function Scene() {
  return (
    <svg class="p-scene" viewBox="0 0 420 320" aria-hidden="true">
      <path class="p-scene-ground" d="M36 176C30 92 104 30 208 28s186 54 184 142-62 122-174 124S42 262 36 176z" />
      <path class="p-scene-paper" d="M98 84h224a12 12 0 0 1 12 12v142H86V96a12 12 0 0 1 12-12z" />
      <path class="p-scene-line" d="M66 238h288v6a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14z" />
      <path class="p-scene-line" d="M184 238c1 6 5 8 10 8h32c5 0 9-2 10-8" />
      <path class="p-scene-soft" d="M146 236c0-34 18-54 46-54s46 20 46 54z" />
      <path class="p-scene-line" d="M146 236c0-34 18-54 46-54s46 20 46 54" />
      <path class="p-scene-paper" d="M192 120a28 28 0 1 1 0 56 28 28 0 0 1 0-56z" />
      <path class="p-scene-line" d="M165 144c2-18 14-27 28-27s27 10 28 28c-10-1-17-6-21-14-6 9-19 14-35 13z" />
      <path class="p-scene-line" d="M183 158c5 6 13 6 18 0" />
      <path
        class="p-scene-soft"
        d="M256 104h52a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8h-30l-14 12v-12h-8a8 8 0 0 1-8-8v-28a8 8 0 0 1 8-8z"
      />
      <path
        class="p-scene-line"
        d="M256 104h52a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8h-30l-14 12v-12h-8a8 8 0 0 1-8-8v-28a8 8 0 0 1 8-8z"
      />
      <path class="p-scene-line" d="M262 120h40M262 132h26" />
      <path class="p-scene-paper" d="M274 196h36a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8h-36a8 8 0 0 1-8-8v-18a8 8 0 0 1 8-8z" />
      <path class="p-scene-line" d="M283 213l7 7 13-14" />
      <path
        class="p-scene-quiet"
        d="M36 258v-30h26v22a8 8 0 0 1-8 8zM36 234h-6a8 8 0 0 0 0 16h6M44 218c-3-5 3-7 0-13M54 218c-3-5 3-7 0-13"
      />
      <path
        class="p-scene-quiet"
        d="M362 258l-5-34h38l-5 34zM376 224c0-22-2-34-14-44M376 206c2-14 10-22 22-24-1 14-9 22-22 24zM372 196c-10 0-18-6-20-17 11 0 18 6 20 17z"
      />
      <path class="p-scene-quiet" d="M12 258h12M398 258h12" />
    </svg>
  );
}
