/** Version of every stage: what a stage makes of a text changes with the package alone. */
export const version = '0.1.0'
