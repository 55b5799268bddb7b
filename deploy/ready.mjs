// The health check of a container: is this process ready to serve?
const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`);
process.exit(response.ok ? 0 : 1);
