/** How many bytes of its inputs this process has read, as they stand on disk: what a progress line is made from. */
export const meter = { read: 0 }
