using QualityCheck.Worker;

return await CommandLine.RunAsync(args);
