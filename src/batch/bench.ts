console.error("pending");
