// Without a validator: it would send the description to another host.
SwaggerUIBundle({
  dom_id: '#api',
  url: '/api/v1/openapi.json',
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
