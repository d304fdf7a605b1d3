// replaced by the room itself
